/** Reads what comes back from mails, stops writing to addresses that do not work, and gives the task to a person. */
package de.ukrainehilfe.notification.bounce;
