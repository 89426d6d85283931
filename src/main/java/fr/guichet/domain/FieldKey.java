package fr.guichet.domain;

/** Names one value of a dossier: which field, and which of its values (0 but for lists). */
public record FieldKey(FieldName name, int index) implements Comparable<FieldKey> {
    public static FieldKey of(FieldName name) {
        return new FieldKey(name, 0);
    }

    /** {@code pdl} or {@code pdl.1}: the form kept in the store. */
    public String code() {
        return index == 0 ? name.code() : name.code() + "." + index;
    }

    public static FieldKey ofCode(String code) {
        int dot = code.indexOf('.');
        String name = dot < 0 ? code : code.substring(0, dot);
        return new FieldKey(
                FieldName.ofCode(name).orElseThrow(() -> new IllegalArgumentException("no field " + code)),
                dot < 0 ? 0 : Integer.parseInt(code.substring(dot + 1)));
    }

    @Override
    public int compareTo(FieldKey other) {
        int byName = name.compareTo(other.name);
        return byName != 0 ? byName : Integer.compare(index, other.index);
    }
}
