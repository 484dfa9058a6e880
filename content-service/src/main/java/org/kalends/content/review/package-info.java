/** Links by which an expert outside the house reads one statement and comments on it, and nothing else. */
package org.kalends.content.review;
