package app.foreword.access.ui;

import app.foreword.access.StaffRole;

/** The keys of the words for roles. */
final class RoleWords {

    private RoleWords() {}

    static String key(StaffRole role) {
        return switch (role) {
            case ADMIN -> "access.role.admin";
            case REVIEWER -> "access.role.reviewer";
        };
    }
}
