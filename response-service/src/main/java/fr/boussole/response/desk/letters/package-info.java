/** Receives letters that wait, were posted or came back, gives a coordinator their batches and takes down what became of them. */
package fr.boussole.response.desk.letters;
