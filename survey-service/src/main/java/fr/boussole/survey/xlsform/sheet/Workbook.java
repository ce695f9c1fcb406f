package fr.boussole.survey.xlsform.sheet;

/** The sheets of a form; one that the file does not have is empty. */
public record Workbook(Sheet survey, Sheet choices, Sheet settings) {}
