/** Receives HL7 v2 messages of admissions and discharges over HTTP, gives what they tell to the feed and an acknowledgement to their sender. */
package fr.boussole.response.adt;
