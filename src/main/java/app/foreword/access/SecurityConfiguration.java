package app.foreword.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import app.foreword.audit.AuditTrail;
import app.foreword.rights.Roles;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Who gets where. The services and views carry their own guards too: a hole here opens nothing. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final int ARGON2_MEMORY_KIB = 19 * 1024;
    private static final int ARGON2_PASSES = 2;

    @Bean
    SecurityFilterChain filters(
            HttpSecurity http,
            StaffSessions staffSessions,
            PatientLinks patientLinks,
            TabletLock tablets,
            AuditTrail trail,
            Clock clock) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        // or every failure would look like a missing sign-in
                        .permitAll()
                        .requestMatchers(
                                "/styles/**",
                                "/components/**",
                                "/offline-worker.js",
                                "/connection/**",
                                "/fonts/**",
                                "/favicon.ico",
                                "/favicon.svg",
                                SignInPages.STAFF,
                                TabletAddresses.END,
                                TabletAddresses.HERE,
                                TabletAddresses.TAKE_BACK)
                        .permitAll()
                        .requestMatchers("/staff/**", TabletAddresses.START)
                        .hasRole(Roles.REVIEWER)
                        .requestMatchers("/lesson/**")
                        .hasRole(Roles.PATIENT))
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new SignInPages()).accessDeniedHandler(new SignInPages()))
                .formLogin(form -> form.loginPage(SignInPages.STAFF).failureHandler(new TypedUsername()))
                .logout(out -> out.addLogoutHandler(new StaffSignedOut(trail)))
                .headers(SecurityHeaders::set)
                .addFilterAfter(
                        new EndedSessions(staffSessions, patientLinks, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new TabletFilter(tablets, clock), HeaderWriterFilter.class)
                // The tablet's door must work from a page left open all night, and asks itself whose page it was.
                // A file of patients goes to an address that nobody can guess; to look for a token in it first would
                // read it whole before anybody could say that it is too large.
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        TabletAddresses.END, TabletAddresses.HERE, TabletAddresses.TAKE_BACK, "/staff/import/*/file"))
                .with(
                        vaadin(),
                        vaadin -> vaadin.loginView(SignInPages.STAFF, SignInPages.STAFF)
                                .defaultSuccessUrl("/staff"))
                .build();
    }

    @Bean
    static RoleHierarchy roleHierarchy() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role(Roles.ADMIN)
                .implies(Roles.REVIEWER)
                .build();
    }

    /** The hash names its kind, so that a stronger one can follow and replace old hashes as people sign in. */
    @Bean
    static PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", new Argon2PasswordEncoder(16, 32, 1, ARGON2_MEMORY_KIB, ARGON2_PASSES)));
    }
}
