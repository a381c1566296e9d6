/** The counter where needs are recorded on behalf of people: the slip they take along, and how many there were a day. */
package de.ukrainehilfe.needs.counter;
