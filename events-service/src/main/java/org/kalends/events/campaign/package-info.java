/** The plan for one occurrence by one or many offices, its steps and their board. */
package org.kalends.events.campaign;
