package app.foreword.enrolment.ui;

import app.foreword.enrolment.Imports;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file of patients from the browser's own form, and leads to its preview; a reload sends nothing again. */
@RestController
class ImportUpload {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final Imports imports;

    ImportUpload(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/" + EnrolmentNavigation.TEMPLATE)
    ResponseEntity<byte[]> template() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("patients.csv")
                                .build()
                                .toString())
                .body(imports.template());
    }

    @PostMapping(EnrolmentNavigation.UPLOAD)
    ResponseEntity<Void> upload(
            @PathVariable(EnrolmentNavigation.TICKET) String ticket,
            @RequestParam("file") MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        String name = file.getOriginalFilename();
        boolean kept = imports.upload(ticket, name == null ? "" : name, file.getBytes());
        return to(request, kept ? EnrolmentNavigation.imports(ticket) : EnrolmentNavigation.imports() + "?problem=old");
    }

    /** Too large, or cut off on the way. */
    @ExceptionHandler(MultipartException.class)
    ResponseEntity<Void> refused(HttpServletRequest request) {
        return to(request, EnrolmentNavigation.imports() + "?problem=size");
    }

    private static ResponseEntity<Void> to(HttpServletRequest request, String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(request.getContextPath() + "/" + page))
                .build();
    }
}
