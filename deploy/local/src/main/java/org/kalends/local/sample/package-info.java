/** Offices, facts, accounts and subscribers to begin with, loaded over the services' own APIs. */
package org.kalends.local.sample;
