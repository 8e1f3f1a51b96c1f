namespace Partenariat.Cards.Elements;

internal enum TextSize
{
    Small,
    Default,
    Medium,
    Large,
}

internal enum TextWeight
{
    Default,
    Bolder,
}

internal enum TextColor
{
    Default,
    Accent,
    Good,
    Warning,
    Attention,
}

internal enum TextStyle
{
    Default,
    Heading,
}

internal enum FontType
{
    Default,
    Monospace,
}

internal enum Spacing
{
    None,
    Small,
    Default,
    Medium,
    Large,
}

internal enum ContainerStyle
{
    Default,
    Emphasis,
    Good,
    Attention,
    Warning,
    Accent,
}

internal enum VerticalAlignment
{
    Top,
    Center,
    Bottom,
}
