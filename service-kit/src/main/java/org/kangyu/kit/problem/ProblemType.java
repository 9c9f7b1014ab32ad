package org.kangyu.kit.problem;

import java.util.Locale;
import org.kangyu.kit.text.Text;

/** Every kind of refusal a client can meet. Names are part of the API: {@code urn:kangyu:problem:stale-version}. */
public enum ProblemType {
    INVALID(400, "请求有误", "The request is not valid"),
    UNAUTHENTICATED(401, "需要登录令牌", "A token is needed"),
    FORBIDDEN(403, "无此权限", "Not permitted"),
    NOT_FOUND(404, "没有找到", "Not found"),
    METHOD_NOT_ALLOWED(405, "不支持此方法", "Method not allowed"),
    NOT_ACCEPTABLE(406, "无法按要求的格式应答", "Not acceptable"),
    CONFLICT(409, "与现有数据冲突", "Conflict with existing data"),
    REQUEST_RUNNING(409, "同一请求正在处理", "The same request is still running"),
    GONE(410, "已不存在", "Gone"),
    STALE_VERSION(412, "版本已过期", "The version is stale"),
    TOO_LARGE(413, "内容过大", "The content is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持此内容类型", "Unsupported media type"),
    KEY_REUSED(422, "幂等键已用于另一请求", "The idempotency key was used for another request"),
    VERSION_REQUIRED(428, "需要版本号", "A version is required"),
    TOO_MANY_REQUESTS(429, "请求过多", "Too many requests"),
    INTERNAL(500, "服务器内部错误", "Internal error"),
    UNAVAILABLE(503, "暂时不可用", "Temporarily unavailable");

    private final int status;
    private final String zh;
    private final String en;

    ProblemType(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    public int status() {
        return status;
    }

    public Text title() {
        return Text.of(zh, en);
    }

    public String urn() {
        return "urn:kangyu:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
