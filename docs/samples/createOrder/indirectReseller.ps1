# PartnerCenterPowerShellModule (2018), signed in as app + user
$customer = Get-PCCustomer -TenantId $customerId

$seats = [OrderLineItem]::new()
$seats.LineItemNumber = 0
$seats.OfferId = '031C9E47-4802-4248-838E-778FB1D2CC05'
$seats.FriendlyName = 'New offer purchase.'
$seats.Quantity = 5
$seats.PartnerIdOnRecord = '4848383'  # the reseller's id, never your own

$order = New-PCOrder -TenantId $customer.id -LineItems @($seats)
$order.id
