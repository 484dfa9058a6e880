/** What one step says: drafted from templates, written by people in immutable revisions, on its way to being public. */
package org.kalends.content.statement;
