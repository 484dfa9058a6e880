/** The one origin in front of the services, the issuer and the launcher's own pages. */
package org.kalends.local.gateway;
