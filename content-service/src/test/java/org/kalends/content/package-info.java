/** What all tests of the service share. */
package org.kalends.content;
