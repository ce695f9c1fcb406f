package fr.boussole.survey.organisation.finess;

import java.util.Set;

/**
 * Which establishments of the national file are wanted: those of these departments, of these categories and of these numbers;
 * where nothing is named, any.
 */
public record Filter(Set<String> departments, Set<String> categories, Set<String> numbers) {
    public Filter {
        departments = Set.copyOf(departments);
        categories = Set.copyOf(categories);
        numbers = Set.copyOf(numbers);
    }

    /** Whether it wants the whole country. */
    public boolean isOpen() {
        return departments.isEmpty() && categories.isEmpty() && numbers.isEmpty();
    }

    public boolean wants(Establishment establishment) {
        return wants(departments, establishment.department())
                && wants(categories, establishment.category())
                && wants(numbers, establishment.number());
    }

    private static boolean wants(Set<String> named, String one) {
        return named.isEmpty() || named.contains(one);
    }
}
