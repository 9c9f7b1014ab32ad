package org.kangyu.facilities.code.identifier;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.text.Language;

/** The checking of codes over HTTP. It keeps nothing, so that everybody may use it and a repetition does no harm. */
@Path("codes/validations")
@RunOnVirtualThread
@Tag(name = "codes")
class ValidationResource {

    private final Validation validation;

    ValidationResource(Validation validation) {
        this.validation = validation;
    }

    @POST
    @Operation(summary = "Check up to 1,000 codes and say what is wrong with each", description = """
                    Schemes: uscc (GB 32100: its check character refuses; authority, category, division and the
                    organisation code within it warn), organisation (GB 11714), ws218 (22 characters of WS 218), division
                    (6, 9 or 12 digits, by the rules of GB/T 2260 and, as of the day, by the regions registered here: one
                    that is missing below a region with several others is refused, elsewhere it is a warning), category
                    (WS 218 or our own) and subject. A suggestion is given where what was meant can be told: the right
                    check character, a look-alike or two swapped neighbours that make it right, the plain form of
                    full-width or small letters. Nothing is changed.""")
    public ValidationView check(
            ValidationRequest request, @RestHeader("Accept-Language") @Nullable String acceptLanguage) {
        return validation.check(request, Language.of(acceptLanguage));
    }
}
