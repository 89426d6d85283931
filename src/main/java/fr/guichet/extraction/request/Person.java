package fr.guichet.extraction.request;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody named at one place of a message.
 *
 * @param score 0 to 1 that this is who the request comes from
 */
record Person(PersonName name, int start, int end, double score) {
    private static final double REPEAT = 0.3;

    /** One entry a person, with the fullest form of the name; those with no score are left out. */
    static List<Person> merge(List<Person> all) {
        List<Person> merged = new ArrayList<>();
        for (Person person : all) {
            int at = indexOf(merged, person);
            if (at < 0) {
                merged.add(person);
            } else {
                merged.set(at, merged.get(at).with(person));
            }
        }
        merged.removeIf(p -> p.score <= 0);
        return merged;
    }

    private static int indexOf(List<Person> merged, Person person) {
        for (int i = 0; i < merged.size(); i++) {
            if (merged.get(i).name.full().equalsIgnoreCase(person.name.full())
                    || merged.get(i).name.mayBe(person.name)) {
                return i;
            }
        }
        return -1;
    }

    private Person with(Person other) {
        boolean fuller = other.name.first().replace(".", "").length()
                > name.first().replace(".", "").length();
        Person shown = fuller ? other : this;
        boolean same = start < other.end && other.start < end;
        double high = Math.max(score, other.score);
        double low = Math.min(score, other.score);
        return new Person(shown.name, shown.start, shown.end, same ? high : high + (1 - high) * REPEAT * low);
    }
}
