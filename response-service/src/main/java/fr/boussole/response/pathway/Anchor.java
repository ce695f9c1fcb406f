package fr.boussole.response.pathway;

import fr.boussole.form.definition.Text;

/** An event that steps are counted from, such as the operation or the discharge. */
public record Anchor(String code, Text title) {}
