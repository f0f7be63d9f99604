package app.foreword.enrolment.ui;

import app.foreword.enrolment.ImportColumn;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** What stands in which column. */
class ImportColumns extends DescriptionList {

    ImportColumns() {
        addClassName("import-columns");
        for (ImportColumn column : ImportColumn.values()) {
            String words = getTranslation("imports.column." + column.heading());
            add(
                    new Term(column.heading()),
                    new Description(column.isRequired() ? words : getTranslation("imports.optional", words)));
        }
    }
}
