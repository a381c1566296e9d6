/** What a mail says, in the recipient's language, as HTML and as text. */
package de.ukrainehilfe.notification.letter;
