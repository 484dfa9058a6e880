/**
 * Hub and spokes: an office's statement whose text the statements of its offices follow, paragraph by paragraph, each office
 * deciding for itself what it takes over.
 */
package org.kalends.content.hub;
