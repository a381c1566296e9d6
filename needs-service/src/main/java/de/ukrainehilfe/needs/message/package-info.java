/** What a requester writes to the desk and the desk answers, beside the need and for nobody else. */
package de.ukrainehilfe.needs.message;
