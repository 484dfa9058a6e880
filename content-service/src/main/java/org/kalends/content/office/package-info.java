/** The offices as events-service tells of them, and who may act for which. */
package org.kalends.content.office;
