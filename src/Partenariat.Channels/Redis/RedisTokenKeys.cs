using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using StackExchange.Redis;

namespace Partenariat.Channels.Redis;

/// <summary>Keeps the keys that sign tokens where all replicas find them.</summary>
internal sealed class RedisTokenKeys(IConnectionMultiplexer redis) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        return [.. redis.GetDatabase().ListRange(RedisKeys.TokenKeys).Select(xml => XElement.Parse(xml.ToString()))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        redis.GetDatabase().ListRightPush(RedisKeys.TokenKeys, element.ToString(SaveOptions.DisableFormatting));
    }
}
