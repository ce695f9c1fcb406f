/** Receives a command, gives a child process that can be watched, awaited, stopped and blamed. */
package fr.boussole.local.process;
