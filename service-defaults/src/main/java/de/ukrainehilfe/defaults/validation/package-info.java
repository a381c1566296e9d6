/** What a name, an address, a number and a text must look like, with one message each in every language. */
package de.ukrainehilfe.defaults.validation;
