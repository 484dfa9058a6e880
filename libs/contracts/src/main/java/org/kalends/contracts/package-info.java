/** What crosses a process border: the events of every topic as records, their schemas and their samples. */
package org.kalends.contracts;
