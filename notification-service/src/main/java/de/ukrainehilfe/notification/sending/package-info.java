/** The threads that bring mails to the mail server, and what they make of its answers. */
package de.ukrainehilfe.notification.sending;
