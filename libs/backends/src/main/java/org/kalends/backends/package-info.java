/** The neighbours of the services, embedded: PostgreSQL, Kafka, a mail server and an OpenID Connect issuer. */
package org.kalends.backends;
