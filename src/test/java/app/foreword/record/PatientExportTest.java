package app.foreword.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.foreword.content.ModuleVersionId;
import app.foreword.content.Modules;
import app.foreword.content.TestModules;
import app.foreword.enrolment.EnrolmentId;
import app.foreword.learning.KeyCorrectionRecords;
import app.foreword.learning.Keys;
import app.foreword.learning.LearningRecords;
import app.foreword.review.Worklist;
import app.foreword.review.WorklistQuery;
import app.foreword.review.WorklistRow;
import app.foreword.review.WorklistStatus;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PatientExportTest {

    private static final ModuleVersionId VERSION = new ModuleVersionId(7);

    @Test
    @DisplayName("UC-24 R1: who is erased while the table is written is left out, and the others are in it")
    void erasedMeanwhile() {
        var worklist = mock(Worklist.class);
        doAnswer(call -> {
                    Consumer<WorklistRow> reader = call.getArgument(1);
                    List.of(row(1), row(2), row(3)).forEach(reader);
                    return null;
                })
                .when(worklist)
                .each(any(), any());
        var rows = mock(PatientExportRows.class);
        when(rows.of(any())).thenReturn(Map.of(1L, more(), 3L, more()));
        var corrections = mock(KeyCorrectionRecords.class);
        when(corrections.inForce(any())).thenReturn(Keys.OWN);
        var modules = mock(Modules.class);
        when(modules.get(any(), any())).thenReturn(TestModules.illustrated(Locale.ENGLISH));
        var export = new PatientExport(worklist, rows, corrections, mock(LearningRecords.class), modules);
        var out = new ByteArrayOutputStream();
        try (var table = new CsvTable(out, PatientExport.HEAD)) {
            export.write(WorklistQuery.DEFAULT, table);
        }
        assertThat(out.toString(UTF_8)).contains("N1", "N3").doesNotContain("N2");
    }

    private static WorklistRow row(long id) {
        return new WorklistRow(
                new EnrolmentId(id), "Ana", "Sample", "N" + id, null, WorklistStatus.NOT_STARTED, 0, 3, 0, 0, null);
    }

    private static PatientExportRows.More more() {
        return new PatientExportRows.More(VERSION, "m", "1.0.0", "en", null, null, null, null, null);
    }
}
