/** What is public: pages that are there from the release on and not a moment before. */
package org.kalends.content.newsroom;
