/** Receives services killed in the middle of their work, gives the proof that nothing was lost and nothing counted twice. */
package fr.boussole.e2e.crash;
