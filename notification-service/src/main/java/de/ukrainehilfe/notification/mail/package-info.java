/** A mail's way from the fact that causes it to the mail server's answer. */
package de.ukrainehilfe.notification.mail;
