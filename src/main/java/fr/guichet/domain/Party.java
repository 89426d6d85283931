package fr.guichet.domain;

import java.util.List;
import java.util.Optional;

/** The person or company a dossier is about, as far as it is known. Empty texts where nothing is known. */
public record Party(String name, Optional<String> email, Optional<String> phone, Optional<String> address) {
    public static final Party UNKNOWN = new Party("", Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Who the fields say it is; what they do not tell stays as it was. */
    public Party told(List<Field> fields) {
        return new Party(
                value(fields, FieldName.NAME)
                        .or(() -> value(fields, FieldName.CUSTOMER_NAME))
                        .orElse(name),
                value(fields, FieldName.EMAIL).or(() -> email),
                value(fields, FieldName.PHONE).or(() -> phone),
                value(fields, FieldName.ADDRESS).or(() -> address));
    }

    private static Optional<String> value(List<Field> fields, FieldName name) {
        return fields.stream()
                .filter(f -> f.name() == name && !f.value().isBlank())
                .map(Field::value)
                .findFirst();
    }
}
