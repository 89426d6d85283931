package fr.guichet.ui.reception;

import fr.guichet.domain.Channel;
import fr.guichet.ui.common.Looks;
import java.util.ResourceBundle;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Channels by their names. */
final class ChannelNames extends StringConverter<Channel> {
    private final ResourceBundle texts;

    ChannelNames(ResourceBundle texts) {
        this.texts = texts;
    }

    @Override
    public String toString(@Nullable Channel channel) {
        return channel == null ? "" : texts.getString(Looks.of(channel).text());
    }

    @Override
    public Channel fromString(String name) {
        throw new UnsupportedOperationException("channels are chosen, not typed");
    }
}
