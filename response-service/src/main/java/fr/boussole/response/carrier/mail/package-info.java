/** Receives a notice, sends it as a mail by SMTP, and reads by IMAP what comes back of it. */
package fr.boussole.response.carrier.mail;
