package fr.boussole.form.answer;

/** A value that covers a stretch of time: a year, a month, a day, or an instant. */
sealed interface Dated extends Textual permits AnswerValue.Date, AnswerValue.DateTime {
    Span span();
}
