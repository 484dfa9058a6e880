/** Long lists for programs, a page at a time. */
package org.kalends.events.paging;
