package fr.guichet.ui.common;

import fr.guichet.domain.Channel;
import fr.guichet.domain.FieldState;
import fr.guichet.domain.Intent;
import fr.guichet.domain.Matter;
import fr.guichet.domain.ReviewReason;
import fr.guichet.domain.Severity;
import fr.guichet.domain.Stage;

/** The looks of the domain's words. */
public final class Looks {
    private Looks() {}

    public static Look of(Stage stage) {
        String key = "stage." + stage.code();
        return switch (stage) {
            case RECEIVED -> new Look(key, "mdi2t-tray-arrow-down", "neutral");
            case READ -> new Look(key, "mdi2t-text-recognition", "neutral");
            case UNDERSTOOD -> new Look(key, "mdi2l-lightbulb-on-outline", "neutral");
            case NEEDS_REVIEW -> new Look(key, "mdi2e-eye-outline", "warning");
            case VERIFIED -> new Look(key, "mdi2c-check-circle-outline", "success");
            case CONSENTED -> new Look(key, "mdi2h-handshake-outline", "accent");
            case CONTRACT_READY -> new Look(key, "mdi2f-file-document-outline", "accent");
            case SIGNING -> new Look(key, "mdi2d-draw", "accent");
            case SIGNED -> new Look(key, "mdi2f-file-sign", "success");
            case PAID -> new Look(key, "mdi2c-credit-card-check-outline", "success");
            case CLOSED -> new Look(key, "mdi2a-archive-outline", "neutral");
            case REJECTED -> new Look(key, "mdi2c-close-circle-outline", "danger");
            case WAITING_FOR_CUSTOMER -> new Look(key, "mdi2a-account-clock-outline", "accent");
            case WITHDRAWN -> new Look(key, "mdi2u-undo", "neutral");
        };
    }

    public static Look of(Severity severity) {
        String key = "severity." + severity.code();
        return switch (severity) {
            case LOW -> new Look(key, "mdi2i-information-outline", "neutral");
            case MEDIUM -> new Look(key, "mdi2a-alert-circle-outline", "warning");
            case HIGH -> new Look(key, "mdi2a-alert-outline", "danger");
            case CRITICAL -> new Look(key, "mdi2a-alert-octagon", "danger");
        };
    }

    public static Look of(FieldState state) {
        return switch (state) {
            case TO_CHECK -> new Look("state.to_check", "mdi2h-help-circle-outline", "warning");
            case READ -> new Look("state.read", "mdi2t-text-recognition", "neutral");
            case RULE_VERIFIED -> new Look("state.rule_verified", "mdi2s-shield-check-outline", "success");
            case CONFIRMED -> new Look("state.confirmed", "mdi2a-account-check-outline", "success");
            case CORRECTED -> new Look("state.corrected", "mdi2p-pencil-outline", "accent");
            case IN_ERROR -> new Look("state.in_error", "mdi2a-alert-circle-outline", "danger");
        };
    }

    public static Look of(Matter matter) {
        return switch (matter) {
            case UNKNOWN -> new Look("matter.unknown", "mdi2h-help-circle-outline", "neutral");
            case REQUEST -> new Look("matter.request", "mdi2m-message-text-outline", "neutral");
            case INVOICE -> new Look("matter.invoice", "mdi2r-receipt-text-outline", "neutral");
        };
    }

    public static Look of(Channel channel) {
        String key = "channel." + channel.code();
        return switch (channel) {
            case FILE -> new Look(key, "mdi2f-file-outline", "neutral");
            case FOLDER -> new Look(key, "mdi2f-folder-outline", "neutral");
            case EMAIL -> new Look(key, "mdi2e-email-outline", "neutral");
            case WEB -> new Look(key, "mdi2w-web", "neutral");
            case LETTER -> new Look(key, "mdi2e-email-open-outline", "neutral");
            case VOICEMAIL -> new Look(key, "mdi2v-voicemail", "neutral");
            case COUNTER -> new Look(key, "mdi2s-storefront-outline", "neutral");
            case PASTED -> new Look(key, "mdi2c-clipboard-text-outline", "neutral");
        };
    }

    public static Look of(Intent intent) {
        return new Look("intent." + intent.code(), "mdi2t-target", "neutral");
    }

    public static Look of(ReviewReason reason) {
        String key = "reason." + reason.code();
        return switch (reason) {
            case INTENT_DOUBTFUL -> new Look(key, "mdi2h-help-circle-outline", "warning");
            case FIELD_DOUBTFUL -> new Look(key, "mdi2f-form-textbox", "warning");
            case ANOMALY -> new Look(key, "mdi2a-alert-outline", "danger");
            case TYPED_DISAGREES -> new Look(key, "mdi2n-not-equal-variant", "danger");
            case NEVER_AUTOMATED -> new Look(key, "mdi2a-account-check-outline", "accent");
            case INCOMPLETE -> new Look(key, "mdi2f-file-question-outline", "warning");
            case STEP_FAILED -> new Look(key, "mdi2a-alert-circle-outline", "danger");
            case SAMPLE -> new Look(key, "mdi2d-dice-multiple-outline", "neutral");
            case ESCALATED -> new Look(key, "mdi2a-arrow-up-bold-outline", "accent");
        };
    }
}
