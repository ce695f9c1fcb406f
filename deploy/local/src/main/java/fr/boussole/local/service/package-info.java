/** Receives the addresses and secrets of a platform, gives each of the three services as a running process. */
package fr.boussole.local.service;
