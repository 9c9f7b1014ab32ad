package org.kangyu.kit.sample;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.kangyu.kit.access.Caller;
import org.kangyu.kit.access.Role;
import org.kangyu.kit.conditional.Versions;
import org.kangyu.kit.http.ParameterFamilies;
import org.kangyu.kit.json.MergePatch;
import org.kangyu.kit.json.StrictJson;
import org.kangyu.kit.paging.Limit;
import org.kangyu.kit.paging.Page;
import org.kangyu.kit.problem.ProblemException;
import org.kangyu.kit.problem.ProblemType;
import org.kangyu.kit.text.Text;
import org.kangyu.kit.writing.Write;

/** What the tests call. */
@Path("samples")
class SampleResource {

    private final Samples samples;
    private final StrictJson json;
    private final Caller caller;
    private final TransactionManager transactions;

    SampleResource(Samples samples, StrictJson json, Caller caller, TransactionManager transactions) {
        this.samples = samples;
        this.json = json;
        this.caller = caller;
        this.transactions = transactions;
    }

    @POST
    @Path("echo")
    public SampleRequest echo(SampleRequest request) {
        return request;
    }

    @PATCH
    @Path("echo")
    @Consumes("application/merge-patch+json")
    public SampleRequest patch(MergePatch patch) {
        var current = new SampleRequest(
                "known", 3, Text.of("名称", "name"), 2, null, true, LocalDate.EPOCH, null, null, List.of());
        return json.merge(current, patch.fields(), SampleRequest.class);
    }

    @GET
    @ParameterFamilies("beds")
    public Page<String> list(
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable LocalDate day,
            @RestQuery @Nullable Boolean count,
            SampleFilter filter) {
        return new Page<>(List.of(Integer.toString(Limit.of(limit))).subList(0, 0), null, null);
    }

    @GET
    @Path("{id}")
    public RestResponse<SampleView> get(UUID id, Request request) throws SQLException {
        var sample = samples.get(id);
        return Versions.read(request, sample.version(), sample);
    }

    @POST
    @Write("sample.add")
    @RolesAllowed(Role.FACILITY_EDITOR)
    public RestResponse<SampleView> add(SampleRequest request) throws SQLException {
        var sample = samples.add(request);
        return Versions.created(URI.create("/api/v1/samples/" + sample.id()), sample.version(), sample);
    }

    @PUT
    @Path("{id}")
    @Write
    @RolesAllowed(Role.FACILITY_EDITOR)
    public RestResponse<SampleView> replace(
            UUID id, @HeaderParam("If-Match") @Nullable String version, SampleRequest request) throws SQLException {
        if (request.code().equals("elsewhere")) {
            throw new ProblemException(ProblemType.FORBIDDEN, Text.of("不在您的区域", "Not in your regions"));
        }
        var sample = samples.replace(id, Versions.expected(version), request);
        return Versions.changed(sample.version(), sample);
    }

    @POST
    @Path("slow")
    @Write("sample.wait")
    @RolesAllowed(Role.FACILITY_EDITOR)
    public SampleView addSlowly(SampleRequest request) throws Exception {
        Thread.sleep(1_000);
        return samples.add(request);
    }

    /** Its transaction ends before its work does, as when it takes too long. */
    @POST
    @Path("ended")
    @Write("sample.end")
    @RolesAllowed(Role.FACILITY_EDITOR)
    public @Nullable SampleView addTooLate(@RestQuery boolean unaware, SampleRequest request) throws Exception {
        transactions.getTransaction().rollback();
        return unaware ? null : samples.add(request);
    }

    @POST
    @Path("imports")
    @Consumes("text/csv")
    public long importing(File file) throws Exception {
        return Files.size(file.toPath());
    }

    @GET
    @Path("caller")
    @RolesAllowed({Role.FACILITY_EDITOR, Role.OPERATOR})
    public Scope caller() {
        return new Scope(caller.name(), caller.regions(), caller.facilities());
    }

    @GET
    @Path("anyone")
    public String anyone() {
        return caller.name();
    }

    @GET
    @Path("failure")
    public String failure(@RestQuery String state) throws SQLException {
        if (state.equals("bug")) {
            throw new IllegalStateException("secret internals");
        }
        throw new IllegalStateException(new SQLException(
                "ERROR: duplicate key value violates unique constraint \"sample_code_is_unique\"", state));
    }

    @Path("{id}/parts")
    public PartResource parts() {
        return new PartResource();
    }

    /** What a token grants. */
    record Scope(String name, Set<String> regions, Set<String> facilities) {}
}
