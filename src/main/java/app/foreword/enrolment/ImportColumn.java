package app.foreword.enrolment;

import app.foreword.enrolment.InvalidEnrolment.Field;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The columns of a file of patients: the name in the template, and what else is taken for it. */
public enum ImportColumn {
    PATIENT_NUMBER(Field.NUMBER, true, "number", "patient_no", "patient_id", "mrn", "numero", "numero_de_paciente"),
    GIVEN_NAME(Field.GIVEN_NAME, true, "first_name", "nombre", "nombres"),
    FAMILY_NAME(Field.FAMILY_NAME, true, "last_name", "surname", "apellido", "apellidos"),
    BIRTH_DATE(Field.BIRTH_DATE, true, "birthdate", "date_of_birth", "dob", "fecha_de_nacimiento", "nacimiento"),
    TREATMENT_DATE(Field.TREATMENT_DATE, false, "treatment", "fecha_de_tratamiento", "fecha_del_tratamiento"),
    LANGUAGE(Field.LANGUAGE, false, "idioma", "lengua"),
    MODULE(Field.MODULE_VERSION, false, "modulo"),
    EMAIL(Field.EMAIL, false, "e_mail", "email_address", "e_mail_address", "correo", "correo_electronico");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final Field field;
    private final boolean required;
    private final List<String> names;

    ImportColumn(Field field, boolean required, String... others) {
        this.field = field;
        this.required = required;
        names = Stream.concat(Stream.of(heading()), Stream.of(others)).toList();
    }

    /** As in the template. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isRequired() {
        return required;
    }

    static ImportColumn of(Field field) {
        return Stream.of(values())
                .filter(each -> each.field == field)
                .findFirst()
                .orElseThrow();
    }

    /** However it is written: case, accents, blanks and dashes don't matter. */
    static Optional<ImportColumn> named(String heading) {
        String plain = plain(heading);
        return Stream.of(values()).filter(each -> each.names.contains(plain)).findFirst();
    }

    /** What a misspelt heading was probably meant to be. */
    static Optional<ImportColumn> near(String heading) {
        String plain = plain(heading);
        return Stream.of(values())
                .filter(each -> each.names.stream()
                        .anyMatch(name -> name.length() > 3 && distance(name, plain) <= Math.max(1, name.length() / 4)))
                .findFirst();
    }

    private static String plain(String heading) {
        String bare = MARKS.matcher(Normalizer.normalize(heading, Normalizer.Form.NFD))
                .replaceAll("");
        return NO_LETTERS
                .matcher(bare.strip().toLowerCase(Locale.ROOT))
                .replaceAll("_")
                .replaceAll("^_+|_+$", "");
    }

    /** How many letters must be put in, taken out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
