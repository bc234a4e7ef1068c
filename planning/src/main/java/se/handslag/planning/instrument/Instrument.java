package se.handslag.planning.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An instrument that measures how a person is (skattningsskala, formulär).
 *
 * @param id of the instrument
 * @param name as it is known
 * @param about what it measures, for each language
 * @param edition which edition
 * @param rights whether its words are here
 * @param licence on which ground they are, or what hinders
 * @param rater who answers
 * @param intro what is asked before the items, for each language that we have the instrument's own words in
 * @param items what it asks, in order; none where only its scores are kept
 * @param scores what it gives, at least one
 */
public record Instrument(
        String id,
        String name,
        Map<String, String> about,
        String edition,
        Rights rights,
        String licence,
        Rater rater,
        Map<String, String> intro,
        List<Item> items,
        List<Score> scores) {
    public Instrument {
        about = Map.copyOf(about);
        intro = Map.copyOf(intro);
        items = List.copyOf(items);
        scores = List.copyOf(scores);
    }

    /** What may be done with an instrument's words. */
    public enum Rights {
        /** They may be reproduced, and are here. */
        EMBEDDED("embedded"),
        /** They are not here; what someone has reckoned on paper is kept. */
        SCORE_ONLY("score-only");

        private final String code;

        Rights(String code) {
            this.code = code;
        }

        /** The code in the file; never changes. Texts: {@code instrument.rights.<code>}. */
        public String code() {
            return code;
        }
    }

    /** Who answers an instrument. */
    public enum Rater {
        /** The person, about themselves. */
        PERSON("person"),
        /** A professional, about the person. */
        PROFESSIONAL("professional");

        private final String code;

        Rater(String code) {
            this.code = code;
        }

        /** The code in the file; never changes. Texts: {@code instrument.rater.<code>}. */
        public String code() {
            return code;
        }
    }

    /**
     * @param id of the item
     * @param words the instrument's own, for each language
     * @param least the lowest answer
     * @param most the highest answer
     * @param options the words of each answer, the lowest first, for each language
     * @param heed whether any answer above the lowest is told at once
     */
    public record Item(
            String id,
            Map<String, String> words,
            int least,
            int most,
            Map<String, List<String>> options,
            boolean heed) {
        public Item {
            words = Map.copyOf(words);
            options = Map.copyOf(options);
        }

        public boolean allows(int answer) {
            return answer >= least && answer <= most;
        }
    }

    /**
     * @param id of the score
     * @param name for each language
     * @param least the lowest value
     * @param most the highest value
     * @param lowerIsBetter which way is better
     * @param items the ids of the items that are summed; none where the instrument has none
     * @param missing how many missing answers at most are replaced by the mean of the others
     * @param bands what a value is called, the lowest first; often none
     */
    public record Score(
            String id,
            Map<String, String> name,
            int least,
            int most,
            boolean lowerIsBetter,
            List<String> items,
            int missing,
            List<Band> bands) {
        public Score {
            name = Map.copyOf(name);
            items = List.copyOf(items);
            bands = List.copyOf(bands);
        }

        public boolean allows(int value) {
            return value >= least && value <= most;
        }

        /** What these answers give; empty where more are missing than the instrument's rule allows. */
        public OptionalInt of(Map<String, Integer> answers) {
            long answered = items.stream().filter(answers::containsKey).count();
            if (answered == 0 || items.size() - answered > missing) {
                return OptionalInt.empty();
            }
            int sum = items.stream()
                    .filter(answers::containsKey)
                    .mapToInt(answers::get)
                    .sum();
            return OptionalInt.of(Math.round((float) sum * items.size() / answered));
        }

        /** What a value is called in the instrument's own publication. */
        public Optional<Band> band(int value) {
            return bands.stream().filter(band -> value >= band.from()).reduce((lower, higher) -> higher);
        }

        public String name(String language) {
            return said(name, language, id);
        }
    }

    /** What values from this one up are called. */
    public record Band(int from, Map<String, String> name) {
        public Band {
            name = Map.copyOf(name);
        }

        public String name(String language) {
            return said(name, language, "");
        }
    }

    /** Whether the items can be shown in the language in the instrument's own words. */
    public boolean hasWordsIn(String language) {
        return !items.isEmpty() && items.stream().allMatch(item -> item.words().containsKey(language));
    }

    public String about(String language) {
        return said(about, language, "");
    }

    public Optional<Item> item(String item) {
        return items.stream().filter(one -> one.id().equals(item)).findFirst();
    }

    public Optional<Score> score(String score) {
        return scores.stream().filter(one -> one.id().equals(score)).findFirst();
    }

    private static String said(Map<String, String> words, String language, String otherwise) {
        return words.getOrDefault(language, words.getOrDefault("en", otherwise));
    }
}
