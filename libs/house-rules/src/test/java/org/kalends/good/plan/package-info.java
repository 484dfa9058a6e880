/** A feature as the house wants it: an entity, a use case, a listener, an edge. */
package org.kalends.good.plan;
