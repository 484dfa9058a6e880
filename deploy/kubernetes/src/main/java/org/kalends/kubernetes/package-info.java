/** Images of the services as tarballs, made without a container engine; and, as tests, what the manifests must hold. */
package org.kalends.kubernetes;
