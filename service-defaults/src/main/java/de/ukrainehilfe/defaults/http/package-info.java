/** Answers and refusals over HTTP that are the same in every service. */
package de.ukrainehilfe.defaults.http;
