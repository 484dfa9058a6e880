/** What people remark on a passage of a statement, found again in later revisions. */
package org.kalends.content.statement.comment;
