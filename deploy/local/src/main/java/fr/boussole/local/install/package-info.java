/** Receives this machine, gives what a platform may count on there: what was built, where data stay, ports, disk, secrets. */
package fr.boussole.local.install;
