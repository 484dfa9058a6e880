/** The services' JSON API, called as one of the sample people. */
package org.kalends.local.api;
