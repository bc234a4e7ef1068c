package se.handslag.core.person;

import java.time.LocalDate;

/**
 * The day a person was born (födelsedatum).
 *
 * @param day a Swedish civil day
 */
public record BirthDate(LocalDate day) implements PersonalData {

    /**
     * Age in whole years on the day.
     *
     * <p>Someone born on 29 February turns a year older on 28 February in years without a leap day, as 1 § lagen (1930:173) om beräkning
     * av lagstadgad tid counts years.
     *
     * @throws IllegalArgumentException if the day is before the birth
     */
    public int ageOn(LocalDate on) {
        if (on.isBefore(day)) {
            throw new IllegalArgumentException("An age cannot be told for a day before the birth.");
        }
        int years = on.getYear() - day.getYear();
        return on.isBefore(turns(years)) ? years - 1 : years;
    }

    /** The day on which the person turns this many whole years. */
    public LocalDate turns(int years) {
        return day.plusYears(years);
    }

    @Override
    public String toString() {
        return "BirthDate[masked]";
    }
}
