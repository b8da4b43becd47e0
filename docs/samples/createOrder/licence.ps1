# PartnerCenterPowerShellModule (2018)
$customer = Get-PCCustomer -TenantId $customerId

$seats = [OrderLineItem]::new()
$seats.LineItemNumber = 0
$seats.OfferId = '84A03D81-6B37-4D66-8D4A-FAEA24541538'
$seats.FriendlyName = 'new offer purchase'
$seats.Quantity = 5

$order = New-PCOrder -TenantId $customer.id -LineItems @($seats)
$order.id
